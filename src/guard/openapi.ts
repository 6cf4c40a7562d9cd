import * as z from 'zod'
import {figuresQuestion, ledgerQuestion, pairQuestion} from './questions.ts'

const json = (schema: object) => ({content: {'application/json': {schema}}})
const requestOf = (schema: z.ZodType) => {
  const {$schema: _, ...rest} = z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'})
  return {required: true, ...json(rest)}
}
const problem = json({$ref: '#/components/schemas/Problem'})
const problems = {
  '400': {description: 'The question cannot be read.', ...problem},
  '401': {description: 'The bearer token is missing or wrong.', ...problem},
  '413': {description: 'The request is too large.', ...problem},
  '415': {description: 'The request is no JSON.', ...problem},
  '503': {description: 'Too many requests at the same time; ask again after `Retry-After`.', ...problem}
}

const post = (operationId: string, summary: string, request: z.ZodType, answer: object) => ({
  post: {
    operationId,
    summary,
    requestBody: requestOf(request),
    responses: {'200': {description: 'The answer.', ...json(answer)}, ...problems}
  }
})

const object = (properties: Readonly<Record<string, object>>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required
})
const text = {type: 'string'}
const span = object({start: {type: 'integer'}, end: {type: 'integer'}})

const finding = object(
  {
    ruleId: text,
    severity: {enum: ['error', 'warning', 'info']},
    reason: {type: 'string', description: 'What was found, what was expected, what to do.'},
    message: {
      ...object({id: text, values: {type: 'object'}}),
      description: 'The same apart from its language: the id of a text, and what is put into it.'
    },
    note: {type: 'string', description: 'A second line.'},
    source: {$ref: '#/components/schemas/Span', description: 'Where in the source, in UTF-16 units.'},
    target: {$ref: '#/components/schemas/Span', description: 'Where in the target, in UTF-16 units.'},
    actual: text,
    expected: {type: 'array', items: text},
    url: text
  },
  ['ruleId', 'severity', 'reason']
)

/** What the server says of itself, in OpenAPI 3.1. */
export const openApi = (version: string): object => ({
  openapi: '3.1.0',
  info: {title: 'polyedition guard', version, license: {name: 'MIT', identifier: 'MIT'}},
  security: [{}, {token: []}],
  paths: {
    '/v1/check': post(
      'check',
      'What is wrong with a translation',
      pairQuestion,
      object(
        {id: {type: ['string', 'number']}, findings: {type: 'array', items: {$ref: '#/components/schemas/Finding'}}},
        ['findings']
      )
    ),
    '/v1/figures': post(
      'figures',
      'The figures of a text, by value',
      figuresQuestion,
      object({figures: {type: 'array', items: {$ref: '#/components/schemas/Figure'}}})
    ),
    '/v1/ledger': post(
      'ledger',
      'The figures and statements of a source beside those of its translation',
      ledgerQuestion,
      object({figures: {type: 'object'}, attribution: {type: 'object'}})
    ),
    '/healthz': {
      get: {
        operationId: 'health',
        summary: 'Whether the server answers',
        security: [],
        responses: {'200': {description: 'It does.', ...json(object({status: {const: 'ok'}}))}}
      }
    }
  },
  components: {
    securitySchemes: {token: {type: 'http', scheme: 'bearer'}},
    schemas: {
      Span: span,
      Finding: finding,
      Figure: object(
        {
          kind: text,
          value: text,
          unit: text,
          text,
          start: {type: 'integer'},
          end: {type: 'integer'},
          sure: {type: 'boolean'}
        },
        ['kind', 'value', 'text', 'start', 'end', 'sure']
      ),
      Problem: object({error: text})
    }
  }
})
