import { toWireTime } from '@/domain/china-day'
import { shownNotice } from '../world/notices/notice-text'
import type { CityHost } from './city-host'
import { json, type SidePage } from './side-page'

const shown = 50

/**
 * `GET /dev/notices`: lists the last notices, newest first, each as the client would show it, with the page that it opens.
 * None reaches a real phone, so they are read here.
 */
export function readNotices({ journal: { world } }: CityHost): SidePage {
  const notices = world.outbox
    .slice(-shown)
    .reverse()
    .map((notice) => ({
      to: world.people.get(notice.personNumber)?.person ?? '',
      platform: notice.platform,
      kind: notice.kind,
      at: toWireTime(notice.at),
      ...shownNotice(notice),
    }))
  return json(200, { notices })
}
