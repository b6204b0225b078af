#[[ What
it is. ]]
cmake_minimum_required(VERSION 3.18)
set(x 1)
