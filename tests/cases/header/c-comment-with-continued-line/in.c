// one \
   two
int continued;
