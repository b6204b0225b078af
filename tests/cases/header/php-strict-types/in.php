<?php

declare(strict_types=1);

namespace App;

function one(): int { return 1; }
