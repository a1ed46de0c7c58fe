import { cwe, nsa } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { scansImages } from '../../documents/image-scanners.ts'
import { neededJobs } from '../../documents/job-needs.ts'
import { publications } from '../../documents/publishing.ts'

export default defineRule({
  id: 'workflow/image-published-unscanned',
  severity: 'medium',
  strict: true,
  threat: 'cve',
  summary: 'An image is published before anything has scanned it',
  why: 'Known flaws of the base image and of what was installed go into the registry, and from there into the cluster, with nobody having seen them.',
  instead: 'Build the image, scan it with Trivy, Grype or the like so that the job fails, and push it after that.',
  references: [nsa('Build secure container images'), cwe(1395)],
  bad: `
on: push
permissions: {}
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - run: docker build -t registry.example.com/shop:1 .
      - run: docker push registry.example.com/shop:1
`,
  good: `
on: push
permissions: {}
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - run: docker build -t registry.example.com/shop:1 .
      - run: trivy image --exit-code 1 registry.example.com/shop:1
      - run: docker push registry.example.com/shop:1
`,
  on: 'job',
  *check(job) {
    if (neededJobs(job).some((other) => other.steps.some(scansImages))) return
    for (const step of job.steps) {
      if (scansImages(step)) return
      const push = publications(step).find(({ to }) => to === 'image registry')
      if (push) {
        yield { at: push, subject: step.subject, identity: '', message: 'an image is pushed that no step before has scanned' }
        return
      }
    }
  },
})
