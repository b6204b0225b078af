// @flow
const a: number = 1;
