* what it does
      PROGRAM A
      END
