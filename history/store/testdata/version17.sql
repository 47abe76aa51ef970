-- What version 17 kept beside what version 15 left, see version15.sql: what lists are ordered by. Never change it.

UPDATE task SET name = '陈小姐 × WALTZ 0', picture_name = '0' || char(9) || 'AACT.0.B.C', stage = 7, seat = -1795161614000000 WHERE id = 1;
UPDATE task SET name = 'ANNA × SAMBA 0', picture_name = 'ANNA B' || char(9) || '0', stage = 7, seat = -1795161614000000 WHERE id = 2;
UPDATE task SET name = '0', picture_name = '15CCD' || char(9) || '0', stage = 8, seat = -1795161614000000 WHERE id = 3;
UPDATE task SET name = 'BO', picture_name = 'BO' || char(9) || '0', stage = 7, seat = -1795161614000000 WHERE id = 4;
UPDATE task SET name = '0 12', picture_name = '19AAB' || char(9) || '0', stage = 7, seat = -1795161614000000 WHERE id = 5;
UPDATE task SET name = '陈小姐 × WALTZ 11', picture_name = '11' || char(9) || 'AACT.11.B.C', stage = 8, seat = -1795161621000000 WHERE id = 6;
UPDATE task SET name = 'ANNA × SAMBA 11', picture_name = 'ANNA B' || char(9) || '11', stage = 8, seat = -1795161621000000 WHERE id = 7;
UPDATE task SET name = '11', picture_name = '0F3778' || char(9) || '11', stage = 7, seat = -1795161621000000 WHERE id = 8;
UPDATE task SET name = 'BO', picture_name = 'BO' || char(9) || '11', stage = 8, seat = -1795161621000000 WHERE id = 9;
UPDATE task SET name = '11 12', picture_name = '513556' || char(9) || '11', stage = 7, seat = -1795161621000000 WHERE id = 10;
UPDATE task SET name = '陈小姐 × WALTZ 12', picture_name = '12' || char(9) || 'AACT.12.B.C', stage = 8, seat = -1795161628000000 WHERE id = 11;
UPDATE task SET name = 'ANNA × SAMBA 12', picture_name = 'ANNA B' || char(9) || '0', stage = 7, seat = -1795161628000000 WHERE id = 12;
UPDATE task SET name = 'BO', picture_name = 'BO' || char(9) || '12', stage = 8, seat = -1795161628000000 WHERE id = 13;
UPDATE task SET name = '12', picture_name = '11B3112' || char(9) || '12', stage = 8, seat = -1795161628000000 WHERE id = 14;
UPDATE task SET name = '陈小姐 × WALTZ 13', picture_name = '13' || char(9) || 'AACT.0.B.C', stage = 7, seat = -1795161635000000 WHERE id = 15;
UPDATE task SET name = 'ANNA × SAMBA 13', picture_name = 'ANNA B' || char(9) || '11', stage = 7, seat = -1795161635000000 WHERE id = 16;
UPDATE task SET name = 'BO', picture_name = 'BO' || char(9) || '0', stage = 5, seat = 0 WHERE id = 17;
UPDATE task SET name = '陈小姐 × WALTZ 14', picture_name = '14' || char(9) || 'AACT.11.B.C', stage = 3, seat = 1795163609000000 WHERE id = 18;
UPDATE task SET name = 'ANNA × SAMBA 14', picture_name = 'ANNA B' || char(9) || '0', stage = 5, seat = 7 WHERE id = 19;
UPDATE task SET name = 'BO', picture_name = 'BO' || char(9) || '11', stage = 2, seat = 1795162328000000 WHERE id = 20;
UPDATE task SET name = '陈小姐 × WALTZ 15', picture_name = '15' || char(9) || 'AACT.12.B.C', stage = 3, seat = 1795163994000000 WHERE id = 21;
UPDATE task SET name = 'ANNA × SAMBA 15', picture_name = 'ANNA B' || char(9) || '11', stage = 5, seat = -3 WHERE id = 22;
UPDATE task SET name = 'BO', picture_name = 'BO' || char(9) || '12', stage = 3, seat = 1795163259000000 WHERE id = 23;
UPDATE task SET name = 'FROM ELSEWHERE', picture_name = 'E11' || char(9) || '', stage = 1, seat = -1795187342000000 WHERE id = 24;
