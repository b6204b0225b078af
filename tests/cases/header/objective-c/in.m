#import <Foundation/Foundation.h>
@implementation A
@end
