#pragma once

int once(void);
