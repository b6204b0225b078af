#nullable enable
namespace X;
class A {}
