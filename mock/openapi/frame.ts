import type { Caller } from '@/contract/endpoint'
import { refusalCodes } from '@/contract/refusal'
import { refuse } from '../routes/route'
import type { OpenApi, Parameter } from './document'
import { refTo } from './wire-schema'

/** The general information at the beginning of the document. */
export const documentInfo: OpenApi['info'] = {
  title: '医保随行 · 城市服务接口',
  version: '1',
  license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
  description: [
    '城市把自己的医保服务放到这组接口后面，小程序就能用。演示项目，非官方；码的格式、时长、掩码都是本项目自己的约定。',
    '金额一律为整数，单位分；时间为 ISO 8601，带 +08:00；日期为中国的日历日。',
    '方法只有 GET、POST、DELETE；请求和回答都是 UTF-8 的 JSON。不认识的字段和新增的类型代码会被忽略或按名称显示。',
    '带 limit 和 cursor 的列表新的在前；next_cursor 为 null 时没有下一页；翻页时新增的记录不影响后面的页。',
    '姓名、证件号、手机号由网关掩码；地址和查询参数里不出现个人信息。',
    '姓名按人看到的比对：不计空格、全角半角、间隔号的写法、看不见的字符和大小写。搜索也这样，并且不分简体繁体。文字的长度按字（码点）算。',
    '授权头的方案名不分大小写（RFC 9110）。没有内容的成功可以回答 204。',
    '出错时回答 {code, message, requestId}，应用按 code 说话；不认识的 code 原样给人看。',
  ].join('\n\n'),
}

/** The ways in which callers authenticate, by the kinds of callers in the contract. */
export const securitySchemes: Readonly<Record<Exclude<Caller, 'anyone'>, Readonly<Record<string, string>>>> =
  {
    account: {
      type: 'http',
      scheme: 'bearer',
      description: '登录的账户的访问令牌，可以还没有实名。过期或作废时回答 401 AUTH_EXPIRED。',
    },
    citizen: {
      type: 'http',
      scheme: 'bearer',
      description:
        '同一个访问令牌，账户已经实名；没有实名时回答 403 IDENTITY_REQUIRED，缺少所需的授权时回答 403 CONSENT_REQUIRED。',
    },
    till: {
      type: 'mutualTLS',
      description:
        '定点机构的收银系统经专线或双向 TLS 接入，机构由证书认定；示例城市不校验，只看请求里的 fixmedins_code。',
    },
  }

/** The headers of requests. */
export const headerParameters: Readonly<Record<string, Parameter>> = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      '一次意图的名字，可以直接写，也可以按 IETF 草案放在引号里，两种写法是同一个键。同一个键同样的内容再发一次，只做一次，回答相同（连同其中的令牌和码）；同一个键不同的内容回答 409；被拒绝的请求不占用键。',
    schema: { type: 'string', pattern: '^([!#-\\[\\]-~]{8,128}|"[!#-\\[\\]-~]{8,128}")$' },
    example: 'b7c1f0de-settle-1',
  },
  PlainStatus: {
    name: 'X-Plain-Status',
    in: 'header',
    required: false,
    description:
      '为 1 时 HTTP 状态一律为 200，真正的状态写在回答的同名头里：支付宝在 400 以上时不把正文交给小程序。不支持这个头的网关也能用。',
    schema: { type: 'string', enum: ['1'] },
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description: '请求的编号，原样写回，头里和出错时的正文里相同；没有时网关自己编一个。',
    schema: { type: 'string', pattern: '^[!-~]{1,128}$' },
  },
}

/** The headers of answers. */
export const answerHeaders: OpenApi['components']['headers'] = {
  RequestId: { description: '请求的编号', schema: { type: 'string' } },
  RetryAfter: {
    description: '多少秒后再试，或者写一个 HTTP 日期（RFC 9110）；知道时才有',
    schema: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'string' }] },
  },
}

/** The refusal answer, which lists each code with its status, from the contract and the city. */
export const refusedAnswer: OpenApi['components']['responses'] = {
  Refused: {
    description: `没有成功。代码和状态：${refusalCodes.map((code) => `${code} ${refuse(code, '').status}`).join('、')}`,
    headers: {
      'X-Request-Id': { $ref: '#/components/headers/RequestId' },
      'Retry-After': { $ref: '#/components/headers/RetryAfter' },
    },
    content: {
      'application/json': {
        schema: { $ref: refTo('Refusal') },
        example: { code: 'AUTH_EXPIRED', message: 'sign in again', requestId: 'b7c1f0de-1' },
      },
    },
  },
}
