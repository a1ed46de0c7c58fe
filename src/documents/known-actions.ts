/** Repositories of actions that very many workflows use: what a name close to one of them is meant to be taken for. */
export const popularActions: readonly string[] = `
actions/attest-build-provenance actions/cache actions/checkout actions/configure-pages actions/create-github-app-token
actions/delete-package-versions actions/dependency-review-action actions/deploy-pages actions/download-artifact actions/first-interaction
actions/github-script actions/labeler actions/setup-dotnet actions/setup-go actions/setup-java actions/setup-node actions/setup-python
actions/stale actions/upload-artifact actions/upload-pages-artifact amannn/action-semantic-pull-request anchore/sbom-action anchore/scan-action
appleboy/scp-action appleboy/ssh-action aquasecurity/trivy-action astral-sh/ruff-action astral-sh/setup-uv aws-actions/amazon-ecr-login
aws-actions/amazon-ecs-deploy-task-definition aws-actions/configure-aws-credentials azure/cli azure/docker-login azure/k8s-set-context
azure/login azure/setup-helm azure/setup-kubectl azure/webapps-deploy benc-uk/workflow-dispatch bufbuild/buf-setup-action
changesets/action chromaui/action cloudflare/wrangler-action codecov/codecov-action coverallsapp/github-action crazy-max/ghaction-import-gpg
cypress-io/github-action dawidd6/action-download-artifact dependabot/fetch-metadata docker/bake-action docker/build-push-action docker/login-action
docker/metadata-action docker/setup-buildx-action docker/setup-docker-action docker/setup-qemu-action dorny/paths-filter dorny/test-reporter
dtolnay/rust-toolchain emibcn/badge-action erlef/setup-beam fluxcd/flux2 github/codeql-action golangci/golangci-lint-action google-github-actions/auth
google-github-actions/deploy-cloudrun google-github-actions/get-gke-credentials google-github-actions/setup-gcloud
googleapis/release-please-action goreleaser/goreleaser-action gradle/actions gradle/wrapper-validation-action hadolint/hadolint-action
hashicorp/setup-terraform helm/chart-releaser-action helm/chart-testing-action helm/kind-action jamesives/github-pages-deploy-action
jetli/wasm-pack-action jwalton/gh-find-current-pr lycheeverse/lychee-action marocchino/sticky-pull-request-comment
microsoft/setup-msbuild mikepenz/action-junit-report mikepenz/release-changelog-builder-action mxschmitt/action-tmate ncipollo/release-action
nick-fields/retry nuget/login nuget/setup-nuget nwtgck/actions-netlify ossf/scorecard-action oven-sh/setup-bun peaceiris/actions-gh-pages
peter-evans/create-issue-from-file peter-evans/create-or-update-comment peter-evans/create-pull-request peter-evans/find-comment
peter-evans/repository-dispatch peter-evans/slash-command-dispatch pnpm/action-setup pre-commit/action pypa/cibuildwheel
pypa/gh-action-pypi-publish pyo3/maturin-action reactivecircus/android-emulator-runner release-drafter/release-drafter
renovatebot/github-action ruby/setup-ruby rustsec/audit-check sigstore/cosign-installer slackapi/slack-github-action
snok/install-poetry softprops/action-gh-release sonarsource/sonarqube-scan-action step-security/harden-runner
stefanzweifel/git-auto-commit-action styfle/cancel-workflow-action subosito/flutter-action super-linter/super-linter
swatinem/rust-cache taiki-e/install-action tj-actions/changed-files trufflesecurity/trufflehog webfactory/ssh-agent
`
  .trim()
  .split(/\s+/)

/**
 * Repositories of actions that their owners have archived: nobody mends a flaw in them any more, and most ask for a runtime that is gone.
 * Each is marked as archived on GitHub.
 */
export const archivedActions: ReadonlySet<string> = new Set(
  `
8398a7/action-slack actions-rs/audit-check actions-rs/cargo actions-rs/clippy-check actions-rs/components-nightly actions-rs/grcov
actions-rs/install actions-rs/tarpaulin actions-rs/toolchain actions/create-release actions/setup-elixir actions/setup-haskell
actions/setup-ruby actions/upload-release-asset artichoke/setup-rust azure/appservice-actions azure/container-actions azure/container-scan
azure/get-keyvault-secrets azure/k8s-actions cedrickring/golang-action cirrus-actions/rebase contributor-assistant/github-action
crazy-max/ghaction-docker-buildx facebook/pysa-action gradle/gradle-build-action grafana/k6-action hashicorp/terraform-cdk-action
helaili/github-graphql-action helaili/jekyll-action ilshidur/action-slack jakejarvis/hugo-build-action jakejarvis/lighthouse-action
jakejarvis/s3-sync-action marvinpinto/action-automatic-releases maxheld83/ghpages paambaati/codeclimate-action repo-sync/pull-request
repo-sync/repo-sync secrethub/actions semgrep/semgrep-action sonarsource/sonarcloud-github-action stefanprodan/kube-tools
technote-space/auto-cancel-redundant-workflow technote-space/get-diff-action tibdex/github-app-token z0al/dependent-issues
`
    .trim()
    .split(/\s+/),
)
