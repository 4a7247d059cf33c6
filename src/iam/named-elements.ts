export { namedElements, witnessArn } from './named-arn.js';
