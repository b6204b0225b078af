const char* text = R"(// not a comment
/* neither */)";
