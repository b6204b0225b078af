// Generated automatically by nearley, version 2.20.1
// http://github.com/Hardmath123/nearley
var a;
