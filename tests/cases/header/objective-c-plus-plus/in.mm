#import <A/A.h>
