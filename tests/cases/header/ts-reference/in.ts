/// <reference types="node" />
export const x: number = 1;
