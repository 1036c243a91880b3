/**
 * The graphology family, typed once. These packages are CommonJS, so that under NodeNext the compiler takes
 * `module.exports` for a namespace; at run time it is the function itself.
 */
import louvainModule from 'graphology-communities-louvain';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';

export { default as graphology } from 'graphology';

export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
export const noverlap = noverlapModule as unknown as typeof noverlapModule.default;
