/** @jsx h */
declare const h: any;
export const View = () => <p>text</p>;
