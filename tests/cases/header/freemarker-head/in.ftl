<#ftl output_format="HTML">
<p>x</p>
