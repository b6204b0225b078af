for $page in doc("pages.xml")//page
return $page/title
