\documentclass{article}
\begin{document}
\begin{code}
module Tex where
\end{code}
\end{document}
