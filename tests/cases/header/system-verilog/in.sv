`default_nettype none
module x;
endmodule
