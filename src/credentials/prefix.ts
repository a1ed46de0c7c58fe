/** Beginnings that providers publish so that their tokens can be told: they may be shown. Nothing else of a credential is. */
const published =
  /^(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|oas|ffct)-|npm_|xox[abeopr]-|xapp-|AKIA|ASIA|sk-ant-|sk-proj-|[sr]k_(?:live|test|prod)_|hf_|hv[bsr]\.|dckr_[op]at_|shp(?:at|ca|pa|ss)_|glsa_|glc_|SG\.|dapi|do[opr]_v1_|pypi-|rubygems_|pul-|dp\.[a-z]{2,5}\.|AIza|GOCSPX-|lin_api_|tskey-|figd_|dop_v1_|AGE-SECRET-KEY-1)/

export const prefixOf = (credential: string): string | undefined => published.exec(credential)?.[0]
