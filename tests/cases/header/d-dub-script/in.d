/+ dub.sdl:
	name "hello"
+/
module app;
void main() {}
