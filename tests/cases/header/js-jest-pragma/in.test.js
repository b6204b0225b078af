/**
 * @jest-environment jsdom
 */
test("x", () => {});
