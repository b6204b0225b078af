package A;
1;
