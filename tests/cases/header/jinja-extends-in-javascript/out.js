{% extends "base.js" %}
{# SPDX-FileCopyrightText: Jane Doe <jane@example.org> #}
{# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later #}

{% block c %}x{% endblock %}
