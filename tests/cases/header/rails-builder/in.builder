xml.instruct!
xml.feed do
  xml.title "News"
end
