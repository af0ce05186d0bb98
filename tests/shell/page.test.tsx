/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react'
import { neutralPlatform } from '@/platform/neutral'
import { Page } from '@/shell/page'
import { ServicesProvider } from '@/shell/services'
import { wire } from '@/shell/wire'

jest.mock('@tarojs/taro', () => ({ useDidShow: () => undefined }))

const services = () => wire(neutralPlatform(), 'http://city.example/api/v1', 'a-release')

describe('A page that breaks while it is drawn', () => {
  let broken = true
  const Fragile = () => {
    if (broken) throw new Error('broken on purpose')
    return <div>内容</div>
  }
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  afterAll(() => silenced.mockRestore())

  test('gives back what it held, says so in a sentence, and opens again on a touch', () => {
    const givenBack: string[] = []
    render(
      <ServicesProvider value={services()}>
        <Page title="首页" onBreak={() => givenBack.push('screen')}>
          <Fragile />
        </Page>
      </ServicesProvider>,
    )
    expect(givenBack).toEqual(['screen'])
    expect(screen.getByText('这一页没能打开')).toBeTruthy()
    broken = false
    fireEvent.click(screen.getByText('重新打开'))
    expect(screen.getByText('内容')).toBeTruthy()
  })
})
