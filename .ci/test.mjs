// Runs every step, also after one that failed, and ends with one line that sums up: "N passed, N failed".
// Types, lint and build count as one each; unit tests and journeys count one by one.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = join(root, 'node_modules/.cache/same-story')
const unitReport = join(cache, 'unit.json')
const journeyReport = join(cache, 'e2e.json')

const steps = [
  { script: 'typecheck' },
  { script: 'lint' },
  {
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  },
  { script: 'build' },
  {
    script: 'e2e',
    report: journeyReport,
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
]

const results = steps.map((step) => ({ ...step, ...runStep(step) }))
console.log()
for (const { script, passed, failed, seconds } of results) {
  console.log(`${failed === 0 ? '✓' : '✗'} ${script.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`)
}
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function runStep({ script, args = [], report, count }) {
  console.log(`\n── ${script}`)
  // A report of an earlier run must not stand in for one that this run failed to write.
  if (report) rmSync(report, { force: true })
  const start = Date.now()
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], { cwd: root, stdio: 'inherit' })
  const ok = status === 0
  const counted = report ? readCounts(report, count) : { passed: ok ? 1 : 0, failed: 0 }
  // A step can fail without a failed test: a file that does not load, a server that does not start, no test at all.
  const failedTests = ok ? counted.failed : Math.max(counted.failed, 1)
  return { passed: counted.passed, failed: failedTests, seconds: Math.round((Date.now() - start) / 1000) }
}

function readCounts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}
