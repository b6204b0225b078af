### Texts of the start page

hello = Hello
