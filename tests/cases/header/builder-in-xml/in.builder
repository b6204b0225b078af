<interface>
  <object class="GtkWindow"/>
</interface>
