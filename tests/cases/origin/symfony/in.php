<?php

/**
 * This file has been auto-generated
 * by the Symfony Routing Component.
 */

return [];
