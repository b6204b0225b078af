/*! library v1.0 */
(function () { return 1; })();
