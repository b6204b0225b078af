{-# LANGUAGE OverloadedStrings #-}
module M where
