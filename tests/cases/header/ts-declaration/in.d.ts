declare module "x" {
  export const y: number;
}
