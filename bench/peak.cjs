// Preloaded into every process under test: writes its peak memory in KiB to an extra file descriptor when it ends.
const { writeSync } = require('node:fs');

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
