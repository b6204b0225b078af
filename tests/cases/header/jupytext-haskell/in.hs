-- ---
-- jupyter:
--   jupytext:
-- ---

main = print 1
