require('./index.js')
  .action()
  .catch((error) => {
    console.error(error);
    process.exitCode = 3;
  });
