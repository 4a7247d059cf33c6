require('./index.js')
  .cli()
  .catch((error) => {
    console.error(error);
    process.exitCode = 3;
  });
