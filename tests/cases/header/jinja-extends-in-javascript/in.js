{% extends "base.js" %}
{% block c %}x{% endblock %}
