import {UsageError} from '../files/errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Which bucket, and as whom. */
export interface S3Settings {
  readonly bucket: string
  /** `''`, or a path that ends in `/`. */
  readonly prefix: string
  readonly region: string
  /** Address of the bucket, with `/` at its end. */
  readonly base: URL
  readonly keys: {readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string}
}

const ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w./-]*))?$/

/** From `s3://bucket/prefix` and the variables that all tools of S3 know: keys stand in the environment alone. Throws
 *  `UsageError`, which never repeats a key. */
export function s3Settings(address: string, environment: Environment): S3Settings {
  const [, bucket, path = ''] = ADDRESS.exec(address) ?? []
  if (bucket === undefined || path.split('/').some((part) => part === '.' || part === '..'))
    throw new UsageError(`Found \`${address}\` as a store, expected \`s3://<bucket>/<prefix>\``)
  const {AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey} = environment
  if (!accessKeyId || !secretAccessKey) {
    const missing = accessKeyId ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID'
    throw new UsageError(
      `Store \`${address}\`: found no \`${missing}\` in the environment, expected the keys of the bucket in \`AWS_ACCESS_KEY_ID\` and \`AWS_SECRET_ACCESS_KEY\``
    )
  }
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1'
  const sessionToken = environment.AWS_SESSION_TOKEN
  return {
    bucket,
    prefix: path.replace(/\/*$/, (_, at: number) => (at === 0 ? '' : '/')),
    region,
    base: baseOf(bucket, region, environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL),
    keys: {accessKeyId, secretAccessKey, ...(sessionToken && {sessionToken})}
  }
}

/** At an endpoint of one's own (R2, MinIO and the like) the bucket is a part of the path; AWS wants it in the host. A
 *  name with a point fits no certificate there. */
function baseOf(bucket: string, region: string, endpoint: string | undefined): URL {
  if (endpoint === undefined || endpoint === '') {
    const host = `s3.${region}.amazonaws.com`
    return new URL(bucket.includes('.') ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`)
  }
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new UsageError(
      `Found \`${endpoint}\` in \`AWS_ENDPOINT_URL_S3\`, expected an address such as \`https://host\``
    )
  return new URL(`${bucket}/`, endpoint.replace(/\/*$/, '/'))
}
