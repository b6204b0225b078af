export const View = () => <p>{/* x */}text</p>;
