// Puts back into package-lock.json the packages for other platforms, which npm leaves out where its registry does not
// have them all; `npm ci` then refuses the file everywhere. Run after a dependency was added: node .ci/complete-lock.mjs
import {readFileSync, writeFileSync} from 'node:fs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const {packages} = lock
const added = []

for (const [path, {dev, optionalDependencies = {}}] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`
    if (packages[`${path}/${place}`] || packages[place]) continue
    packages[place] = {version, ...(dev && {dev}), optional: true, ...platformOf(name)}
    added.push(name)
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added.length} packages of other platforms added`)

/** `@rollup/rollup-linux-arm-gnueabihf`: the name says it all. Without it npm would install the package everywhere. */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/)
  const os = systems.find((one) => words.includes(one))
  const cpu = processors.find((one) => words.includes(one))
  if (!os || !cpu) throw new Error(`No platform in the name \`${name}\`; add its entry to package-lock.json by hand`)
  const libc = os === 'linux' && (words.some((one) => one.startsWith('musl')) ? 'musl' : 'glibc')
  return {os: [os], cpu: [cpu], ...(libc && {libc: [libc]})}
}
