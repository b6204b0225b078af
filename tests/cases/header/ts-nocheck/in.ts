// @ts-nocheck
export const x: string = "1";
