# rbs_inline: enabled

class A
end
