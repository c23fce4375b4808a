import { expect, test } from 'vitest'
import type { Steps } from '../view-model/steps.ts'
import { inSlices } from './in-slices.ts'

/** Steps of a few milliseconds each, which say how many were done. */
function* busy(count: number, onStep: (done: number) => void = () => {}): Steps<string> {
  for (let done = 1; done <= count; done++) {
    const until = performance.now() + 3
    while (performance.now() < until);
    onStep(done)
    yield
  }
  return 'done'
}

test('long work gives what came of it, and others have their turn before it is done', async () => {
  const order: string[] = []
  const work = inSlices(busy(20), new AbortController().signal).then((came) => order.push(came))
  setTimeout(() => order.push('a key'))
  await work
  expect(order).toEqual(['a key', 'done'])
})

test('work that is aborted meanwhile is not done to its end', async () => {
  const abort = new AbortController()
  let steps = 0
  const work = inSlices(
    busy(100, (done) => (steps = done)),
    abort.signal,
  )
  setTimeout(() => abort.abort(new Error('another article came')))
  await expect(work).rejects.toThrow('another article came')
  expect(steps).toBeLessThan(100)
})
