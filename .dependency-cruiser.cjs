/** The direction of imports, as docs/architecture.md draws it. `npm run check` counts the modules that were read. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'shared-is-pure',
      comment: 'src/shared imports no Node, no Electron, no React and nothing of the other folders',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: '^(node:|src/(main|preload|renderer)|electron|react|better-sqlite3)', pathNot: '^src/shared' },
    },
    {
      name: 'domain-knows-only-domain-and-time',
      severity: 'error',
      from: { path: '^src/shared/domain' },
      to: { path: '^src/shared/(ipc|schemas|i18n)' },
    },
    {
      name: 'application-knows-only-shared',
      severity: 'error',
      from: { path: '^src/main/application' },
      to: { path: '^(src/main/(infrastructure|platform)|node_modules/(electron|better-sqlite3))|^(node:|electron)' },
    },
    {
      name: 'infrastructure-knows-no-platform',
      severity: 'error',
      from: { path: '^src/main/infrastructure' },
      to: { path: '^src/main/platform|^(node_modules/)?electron' },
    },
    {
      name: 'only-platform-knows-electron',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(main/(platform|index)|preload)' },
      to: { path: '^(node_modules/)?electron(-store|-log)?(/|$)' },
    },
    {
      name: 'preload-knows-names-only',
      severity: 'error',
      from: { path: '^src/preload' },
      to: { path: '^src/', pathNot: '^src/shared/ipc/(channels|bridge|result)' },
    },
    {
      name: 'renderer-knows-no-main',
      severity: 'error',
      from: { path: '^src/renderer' },
      to: { path: '^src/(main|preload)|^node:' },
    },
    {
      name: 'no-feature-imports-another',
      severity: 'error',
      from: { path: '^src/renderer/src/features/([^/]+)/' },
      to: { path: '^src/renderer/src/features/([^/]+)/', pathNot: '^src/renderer/src/features/$1/' },
    },
    {
      name: 'components-know-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/src/(components|lib)' },
      to: { path: '^src/renderer/src/(features|app)' },
    },
    {
      name: 'features-know-no-app',
      severity: 'error',
      from: { path: '^src/renderer/src/features' },
      to: { path: '^src/renderer/src/app' },
    },
    {
      name: 'recharts-only-in-charts',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/renderer/src/components/charts' },
      to: { path: '^node_modules/recharts' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(tests|scripts)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
}
