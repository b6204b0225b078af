<?php
/**
 * The file.
 */
namespace App;
/** One. */
class One {}
