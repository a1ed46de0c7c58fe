import type { Reference } from './description.ts'

/** Where a rule's claim can be read: each builder gives one reference. */

const podSecurityStandards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/'

/** A control of the Pod Security Standards, by its name there. */
export const pss = {
  baseline: (control: string): Reference => ({
    title: `Pod Security Standards, baseline: ${control}`,
    url: `${podSecurityStandards}#baseline`,
  }),
  restricted: (control: string): Reference => ({
    title: `Pod Security Standards, restricted: ${control}`,
    url: `${podSecurityStandards}#restricted`,
  }),
}

/** A page of the Kubernetes documentation, by its path below `/docs/`. */
export const kubernetes = (path: string, title: string): Reference => ({
  title: `Kubernetes: ${title}`,
  url: `https://kubernetes.io/docs/${path}`,
})

export const cwe = (id: number): Reference => ({ title: `CWE-${id}`, url: `https://cwe.mitre.org/data/definitions/${id}.html` })

/** A technique or sub-technique of MITRE ATT&CK: `T1611`, `T1552.001`. */
export const attack = (id: string): Reference => ({
  title: `MITRE ATT&CK ${id}`,
  url: `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`,
})

export const cve = (id: string): Reference => ({ title: id, url: `https://nvd.nist.gov/vuln/detail/${id}` })

/** Kubernetes Hardening Guidance, version 1.2, August 2022, by the heading of the section. */
export const nsa = (section: string): Reference => ({
  title: `NSA and CISA Kubernetes Hardening Guidance: ${section}`,
  url: 'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
})

/** A page of GitHub's documentation of Actions, by its path below `/actions/`. */
export const actions = (path: string, title: string): Reference => ({
  title: `GitHub Actions: ${title}`,
  url: `https://docs.github.com/en/actions/${path}`,
})

/** A page of Docker's manuals, by its path below `docs.docker.com/`. */
export const docker = (path: string, title: string): Reference => ({ title: `Docker: ${title}`, url: `https://docs.docker.com/${path}` })

/** A section of the Dockerfile reference, by its anchor. */
export const dockerfile = (anchor: string, title: string): Reference =>
  docker(`reference/dockerfile/#${anchor}`, `Dockerfile reference, ${title}`)

/** An attribute of a service in the Compose file reference. */
export const composeService = (attribute: string): Reference =>
  docker(`reference/compose-file/services/#${attribute}`, `Compose file reference, ${attribute}`)
