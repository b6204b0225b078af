define process name=p,instances=1 {
  thread name=t
}
