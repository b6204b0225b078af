#!/usr/bin/fish
function one
    echo 1
end
